@echo off
rem Starts partnerplan. PARTNERPLAN_JAVA names the Java to use, PARTNERPLAN_JAVA_OPTS more options for it.
setlocal
set "lib=%~dp0..\lib"
set "java="
if defined PARTNERPLAN_JAVA (
    if exist "%PARTNERPLAN_JAVA%\bin\java.exe" (set "java=%PARTNERPLAN_JAVA%\bin\java.exe") else set "java=%PARTNERPLAN_JAVA%"
    goto start
)
if defined JAVA_HOME call :usable "%JAVA_HOME%"
if defined java goto start
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :usable "%%~dp$PATH:j.."
if defined java goto start
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :usable "%%~d"
if defined java goto start
>&2 echo partnerplan: needs Java 17 or newer and found none.
>&2 echo help: install a Java of version 17 or newer, or set PARTNERPLAN_JAVA to its folder or to its program java.
exit /b 2

:start
"%java%" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %PARTNERPLAN_JAVA_OPTS% -cp "%lib%\partnerplan.jar" io.github.partnerplan.cli.Main %*
exit /b %ERRORLEVEL%

rem usable FOLDER: sets java if the file "release" in FOLDER says 17 or newer. The first one found wins.
:usable
if defined java exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
set "version=%version:"=%"
if not defined version exit /b
if %version% GEQ 17 set "java=%~1\bin\java.exe"
exit /b
