package io.github.partnerplan.cli;

import io.github.partnerplan.source.OutputFile;
import io.github.partnerplan.source.OutputRefusedException;
import io.github.partnerplan.source.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder of a new workspace, which tells of each file whether it was written or there already. */
final class StarterFolder {

    private final Path folder;
    private final String named;
    private final String shown;
    private final Console console;

    private StarterFolder(Path folder, String named, Console console) {
        this.folder = folder;
        this.named = named;
        this.shown = named.equals(".") ? "" : named.endsWith("/") ? named : named + "/";
        this.console = console;
    }

    /** The folder of that name, made where it is not there. */
    static StarterFolder of(String named, Console console) throws Refusal {
        try {
            Path folder = console.surroundings().workingDirectory().resolve(named);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw Refusal.usage(PlainText.quoted(named) + " is a file; name a folder");
            }
            return new StarterFolder(Files.createDirectories(folder), named, console);
        } catch (InvalidPathException e) {
            throw Refusal.usage(PlainText.quoted(named) + " is no name of a folder");
        } catch (IOException e) {
            throw Refusal.usage("cannot make the folder " + PlainText.quoted(named));
        }
    }

    /** Whether the file is new; one that is there stays as it is. */
    boolean write(String path, byte[] content) throws Refusal {
        try {
            boolean isWritten = OutputFile.writeNew(folder, path, content);
            console.message((isWritten ? "wrote " : "kept ")
                    + PlainText.clean(shown + path)
                    + (isWritten ? "\n" : ", which was there already\n"));
            return isWritten;
        } catch (OutputRefusedException e) {
            throw Refusal.usage("cannot write the workspace: " + e.getMessage());
        } catch (IOException e) {
            throw new Refusal("could not write " + PlainText.quoted(shown + path), ExitCode.FAILURE);
        }
    }

    /** What to do next; before there is a figure to plan by, to write one. */
    void tellNext(boolean isKnown) {
        String plan = "partnerplan plan" + (shown.isEmpty() ? "" : " " + argument());
        console.message(
                isKnown
                        ? "Next: " + plan + "\n"
                        : "Next: write arr and headcount into " + PlainText.clean(shown)
                                + "partnerplan.yaml, then run: " + plan + "\n");
    }

    /** A name with a blank in it is quoted, so that the command can be copied. */
    private String argument() {
        return named.indexOf(' ') < 0 ? PlainText.clean(named) : PlainText.quoted(named);
    }
}
