package labscore.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.problem.Problem;

/** The text of a file of any size, piece by piece: UTF-8, nothing hidden. Reading throws {@link LabscoreException}. */
public final class TextStream extends Reader {

    private static final int PIECE = 1 << 16;

    private final String shown;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE).flip();
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    private TextStream(String shown, InputStream in) {
        this.shown = shown;
        this.in = in;
    }

    /** @param shown its path as the user would type it */
    public static TextStream of(Path file, String shown) {
        try {
            return new TextStream(shown, Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable(shown);
        }
    }

    @Override
    public int read(char[] into, int offset, int length) {
        while (!chars.hasRemaining() && !ended) {
            fill();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    private void fill() {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
        } catch (IOException e) {
            throw unreadable(shown);
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        look();
        if (result.isError()) {
            String hex = HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()));
            throw here("a byte that is not UTF-8 (0x" + hex + ")")
                    .remedy("Save the file as UTF-8 in your editor.").failure();
        }
        if (!begun && chars.hasRemaining()) {
            begun = true;
            chars.position(chars.get(0) == '\uFEFF' ? 1 : 0);
        }
    }

    private void look() {
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                refuseHidden(c);
                column++;
            }
        }
    }

    /** What was decoded has no half characters. */
    private void refuseHidden(char c) {
        boolean plain = c >= ' ' && c < 0x7F || Character.isHighSurrogate(c);
        if (!plain && ForbiddenCharacters.firstIn(String.valueOf(c)).isPresent()) {
            String name = ForbiddenCharacters.name(c);
            throw here("a character that can't be seen (" + name + ")").remedy("Delete it.").failure();
        }
    }

    private Problem here(String found) {
        return Problem.at(new Location(shown, line, column), found);
    }

    private static LabscoreException unreadable(String shown) {
        return Problem.at(Location.of(shown), "the file can't be read").remedy("Check that you may read it.").failure();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
