package labscore.scenario.known;

import labscore.evidence.EvidenceDate;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of the values that a fact's fields may have. */
final class FieldValueCodec {

    private static final int TEXT = 0;
    private static final int INTEGER = 1;
    private static final int DECIMAL = 2;
    private static final int TRUTH = 3;
    private static final int DATE = 4;

    private FieldValueCodec() {}

    static void write(Object value, Output out) {
        if (value instanceof String text) {
            out.writeByte(TEXT);
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeByte(INTEGER);
            out.writeInt(number);
        } else if (value instanceof Double number) {
            out.writeByte(DECIMAL);
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeByte(TRUTH);
            out.writeBoolean(truth);
        } else if (value instanceof EvidenceDate date) {
            out.writeByte(DATE);
            FactCodec.writeDate(date, out);
        } else {
            throw new IllegalStateException("a value of a kind that no field has: " + value);
        }
    }

    static Object read(Input in) {
        int kind = in.readByte();
        return switch (kind) {
            case TEXT -> in.readString();
            case INTEGER -> in.readInt();
            case DECIMAL -> in.readDouble();
            case TRUTH -> in.readBoolean();
            case DATE -> FactCodec.readDate(in);
            default -> throw new IllegalStateException("a value of unknown kind " + kind);
        };
    }
}
