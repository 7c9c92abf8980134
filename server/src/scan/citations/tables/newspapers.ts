/** Last words of the names of newspapers, by which one is known in a note that has no italics. */
export const NEWSPAPER_WORDS: readonly string[] = (
  'Times|Herald|Tribune|Gazette|Post|Chronicle|Guardian|Observer|Telegraph|Mail|News|Courier|Examiner|Echo|Mercury|Standard|' +
  'Advertiser|Intelligencer|Sentinel|Dispatch|Enquirer|Inquirer|Spectator|Monthly|Weekly|Daily|Worker|Zeitung|Tageblatt|Anzeiger|' +
  'Nachrichten|Kurier|Presse|Merkur|Rundschau|Bote|Tagesspiegel|Spiegel|Beobachter|Vorwärts|Figaro|Temps|Monde|Gaulois|Moniteur|' +
  'Humanité|Libération|Corriere della Sera|Stampa|Repubblica|Unità|País|Nación|Vanguardia|Pravda|Izvestiia|Izvestiya|Iskra|' +
  'Правда|Известия|Ведомости|Газета|газета|Вестник|время|Искра'
).split('|');
