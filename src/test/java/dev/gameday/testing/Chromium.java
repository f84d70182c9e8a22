package dev.gameday.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a Chromium to test with, or gets one. */
final class Chromium {
    private static final List<String> VARIABLES = List.of("CHROMIUM", "CHROME_BIN");
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe",
            "msedge.exe");
    private static final List<String> PLACES = List.of(
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    /** The browser to start; empty: the one that Playwright brought. */
    static Optional<Path> find() {
        Optional<Path> installed = installed();
        if (installed.isPresent() || downloadedByPlaywright()) {
            return installed;
        }
        if (run(List.of("apt-get", "update")) && run(List.of("apt-get", "install", "-y", "chromium"))) {
            installed = installed();
        }
        if (installed.isEmpty()) {
            throw new IllegalStateException(
                    "The browser tests need a Chromium: install one, or set CHROMIUM to the path of a Chrome or Chromium.");
        }
        return installed;
    }

    private static Optional<Path> installed() {
        Stream<String> fromVariables = VARIABLES.stream().map(System::getenv).filter(path -> path != null);
        Stream<String> fromPath = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.of(fromVariables, fromPath, PLACES.stream())
                .flatMap(paths -> paths)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean downloadedByPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return run(List.of(java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium"));
    }

    private static boolean run(List<String> command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
