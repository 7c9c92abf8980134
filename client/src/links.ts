import type { DocumentLink, Position, ProviderResult, TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * `Ctrl`+click both opens a link and goes to a definition, and where both are to be had VS Code only goes. What is underlined as
 * a link is to be opened: there, no definition is given; from the rest of the citation there is.
 */
export function linksFirst(): Pick<Middleware, 'provideDocumentLinks' | 'provideDefinition'> {
  const known = new WeakMap<TextDocument, { readonly version: number; readonly links: readonly DocumentLink[] }>();
  const isLink = (document: TextDocument, position: Position): boolean => {
    const last = known.get(document);
    return last?.version === document.version && last.links.some(({ range }) => range.contains(position));
  };
  return {
    async provideDocumentLinks(document, token, next) {
      const { version } = document;
      const links = await next(document, token);
      known.set(document, { version, links: links ?? [] });
      return links;
    },
    provideDefinition(document, position, token, next): ProviderResult<never> | ReturnType<typeof next> {
      return isLink(document, position) ? null : next(document, position, token);
    },
  };
}
