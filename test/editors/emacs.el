;;; Emacs with eglot against `loccit lsp --stdio', as docs/editors.md sets it up.  -*- lexical-binding: t -*-
;; emacs -q --batch -l emacs.el, with LOCCIT (the built command line) and FOLDER in the environment.
;; Not -Q: that hides the folder in which Debian puts eglot.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 20 create-lockfiles nil make-backup-files nil)
(add-to-list 'eglot-server-programs `(text-mode . ("node" ,(getenv "LOCCIT") "lsp" "--stdio")))

(defvar failures 0)
(defun check (what ok &optional seen)
  (message "%s  %s%s" (if ok "passed" "failed") what (if ok "" (format "  saw: %s" seen)))
  (unless ok (setq failures (1+ failures))))

(find-file (expand-file-name "telegraph.txt" (getenv "FOLDER")))
(let ((project-find-functions (list (lambda (_) (cons 'transient (getenv "FOLDER"))))))
  (apply #'eglot (eglot--guess-contact)))
(check "eglot is connected" (eglot-current-server))

(with-timeout (20) (while (not (flymake-diagnostics)) (flymake-start) (accept-process-output nil 0.1)))
(let ((text (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "\n")))
  (check "the marker without a note is found" (string-match-p "3 calls a note that is not there" text) text))

(goto-char (point-min))
(search-forward "LCW, X")
(let ((hover (format "%s" (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                           (eglot--TextDocumentPositionParams)))))
  (check "a citation says what is cited" (string-match-p "Collected Works" hover) hover))

(goto-char (point-min))
(search-forward "revolution")
(let* ((found (xref-backend-definitions 'eglot "LSP identifier at point."))
       (line (progn (goto-char (marker-position (xref-location-marker (xref-item-location (car found)))))
                    (line-number-at-pos))))
  (check "a marker leads to its note" (= line 21) line))

(ignore-errors (eglot-shutdown (eglot-current-server)))
(kill-emacs (min failures 1))
