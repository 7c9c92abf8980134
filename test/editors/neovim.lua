-- Neovim's own language client against `loccit lsp --stdio`, as docs/editors.md sets it up.
-- nvim --clean --headless -n -i NONE -c 'luafile neovim.lua', with LOCCIT (the built command line) and FOLDER in the environment.
local failures = 0
local function check(what, ok, seen)
  io.stdout:write((ok and 'passed  ' or 'failed  ') .. what .. (ok and '' or ('  saw: ' .. tostring(seen))) .. '\n')
  if not ok then failures = failures + 1 end
end
local function eventually(look) return vim.wait(20000, look, 50) end

local function run()
  vim.cmd('edit! ' .. vim.fn.fnameescape(vim.env.FOLDER .. '/telegraph.txt'))
  local buffer = vim.api.nvim_get_current_buf()
  local setup = {
    name = 'loccit',
    cmd = { 'node', vim.env.LOCCIT, 'lsp', '--stdio' },
    root_dir = vim.env.FOLDER,
    settings = { loccit = { severity = { ['note/unresolved'] = 'warning' } } },
    -- Before 0.8 Neovim doesn't tell by itself.
    on_init = function(client)
      client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
    end,
  }
  -- vim.lsp.start came with 0.8.
  local id = vim.lsp.start and vim.lsp.start(setup) or vim.lsp.start_client(setup)
  vim.lsp.buf_attach_client(buffer, id)

  local found = eventually(function() return #vim.diagnostic.get(buffer) == 1 end)
  local diagnostic = vim.diagnostic.get(buffer)[1] or {}
  check('the marker without a note is found', found and diagnostic.lnum == 13, vim.inspect(diagnostic))
  local heeded = eventually(function()
    local now = vim.diagnostic.get(buffer)[1]
    return now ~= nil and now.severity == vim.diagnostic.severity.WARN
  end)
  check('its severity is that of the settings', heeded, vim.inspect(vim.diagnostic.get(buffer)))

  vim.api.nvim_win_set_cursor(0, { 8, 16 })
  local at = vim.lsp.util.make_position_params(0, 'utf-16')
  local answer = (vim.lsp.buf_request_sync(buffer, 'textDocument/hover', at, 20000) or {})[id]
  local words = answer and answer.result and answer.result.contents.value or ''
  check('a citation says what is cited', words:find('Collected Works', 1, true) ~= nil, words)

  vim.api.nvim_win_set_cursor(0, { 12, 49 })
  vim.lsp.buf.definition()
  check('a marker leads to its note', eventually(function() return vim.api.nvim_win_get_cursor(0)[1] == 21 end),
    vim.api.nvim_win_get_cursor(0)[1])
  vim.lsp.buf.definition()
  check('the label leads back', eventually(function() return vim.api.nvim_win_get_cursor(0)[1] == 12 end),
    vim.api.nvim_win_get_cursor(0)[1])
end

local ok, reason = pcall(run)
if not ok then check('the test runs to its end', false, reason) end
vim.cmd(failures == 0 and 'qall!' or 'cquit 1')
