package labscore.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import labscore.problem.Location;
import labscore.problem.Problem;

/** Reads a file of text that a stranger may have written: bounded in size, UTF-8, nothing hidden. */
public final class TextFile {

    private static final int MAX_BYTES = 50_000_000;

    private TextFile() {}

    /** @param file as the user would type it */
    public static SourceText read(Path file) {
        return of(bytes(file, file.toString()), file.toString());
    }

    /**
     * The text in the bytes of a file.
     *
     * @param shown path of the file as the user would type it
     */
    public static SourceText of(byte[] bytes, String shown) {
        SourceText source = new SourceText(shown, decoded(bytes, shown));
        refuseHiddenCharacters(source);
        return source;
    }

    /** As {@link #of}, for bytes that passed it in an earlier run. */
    public static SourceText unchecked(byte[] bytes, String shown) {
        return new SourceText(shown, () -> decoded(bytes, shown));
    }

    /**
     * @param file to read
     * @param shown its path as the user would type it
     */
    public static byte[] bytes(Path file, String shown) {
        if (!Files.isRegularFile(file)) {
            String found = Files.isDirectory(file) ? "this is a folder, not a file" : "there is no such file";
            throw Problem.at(Location.of(shown), found).failure();
        }
        return content(file, shown);
    }

    /**
     * Some lines of a file that is too large to be held.
     *
     * @param shown path of the file as the user would type it
     * @param first number of the first of the lines, 1-based
     */
    public static SourceText lines(String shown, int first, String lines) {
        return new SourceText(shown, "\n".repeat(first - 1) + lines);
    }

    /** @param option of the command line after which the user typed the text */
    public static SourceText typed(String option, String text) {
        SourceText source = new SourceText(option, text);
        refuseHiddenCharacters(source);
        return source;
    }

    private static byte[] content(Path file, String shown) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Problem.at(Location.of(shown), "the file is larger than 50 MB")
                        .remedy("Split it into several files.").failure();
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.at(Location.of(shown), "the file can't be read")
                    .remedy("Check that you may read it.").failure();
        }
    }

    private static String decoded(byte[] bytes, String shown) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw notUtf8(text, bytes[in.position()], shown);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static RuntimeException notUtf8(String before, byte bad, String shown) {
        String hex = HexFormat.of().withUpperCase().toHexDigits(bad);
        return problemAfter(before, shown, "a byte that is not UTF-8 (0x" + hex + ")")
                .remedy("Save the file as UTF-8 in your editor.").failure();
    }

    private static void refuseHiddenCharacters(SourceText source) {
        ForbiddenCharacters.firstIn(source.text()).ifPresent(index -> {
            String name = ForbiddenCharacters.name(source.text().codePointAt(index));
            Location where = problemAfter(source.text().substring(0, index), source.file(), "").where();
            throw source.problem(where.line(), where.column(), "a character that can't be seen (" + name + ")")
                    .remedy("Delete it.").failure();
        });
    }

    private static Problem problemAfter(String before, String shown, String found) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String rest = before.substring(before.lastIndexOf('\n') + 1);
        return Problem.at(new Location(shown, line, 1 + rest.codePointCount(0, rest.length())), found);
    }
}
