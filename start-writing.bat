@echo off
rem Opens the studio (docs/writing-articles.md): double-click it.
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js is missing: install version 20 or later from https://nodejs.org, then start this again.
  pause
  exit /b 1
)
if not exist node_modules (
  echo Getting ready, once. This takes a few minutes.
  call npm ci --no-audit --no-fund
  if errorlevel 1 (
    pause
    exit /b 1
  )
)
call npm run --silent write
if errorlevel 1 pause
