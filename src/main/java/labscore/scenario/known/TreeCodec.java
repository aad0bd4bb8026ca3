package labscore.scenario.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of a file's tree. The file itself is not in it: places are told by line and column. */
final class TreeCodec {

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int PLAIN = 2;
    private static final int QUOTED = 3;

    private TreeCodec() {}

    static void write(Node node, Output out) {
        if (node instanceof Mapping mapping) {
            begin(MAPPING, mapping, out);
            out.writeInt(mapping.entries().size());
            for (Entry entry : mapping.entries().values()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        } else if (node instanceof Sequence sequence) {
            begin(SEQUENCE, sequence, out);
            Binary.writeList(sequence.items(), TreeCodec::write, out);
        } else if (node instanceof Scalar scalar) {
            begin(scalar.quoted() ? QUOTED : PLAIN, scalar, out);
            out.writeString(scalar.value());
        }
    }

    private static void begin(int kind, Node node, Output out) {
        out.writeByte(kind);
        out.writeInt(node.line());
        out.writeInt(node.column());
    }

    static Node read(SourceText source, Input in) {
        int kind = in.readByte();
        int line = in.readInt();
        int column = in.readInt();
        return switch (kind) {
            case MAPPING -> new Mapping(source, line, column, entries(source, in));
            case SEQUENCE -> new Sequence(source, line, column, items(source, in));
            case PLAIN, QUOTED -> new Scalar(source, line, column, in.readString(), kind == QUOTED);
            default -> throw new IllegalStateException("a node of unknown kind " + kind);
        };
    }

    private static Map<String, Entry> entries(SourceText source, Input in) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Scalar key = (Scalar) read(source, in);
            entries.put(key.value(), new Entry(key, read(source, in)));
        }
        return entries;
    }

    private static List<Node> items(SourceText source, Input in) {
        List<Node> items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(read(source, in));
        }
        return items;
    }
}
