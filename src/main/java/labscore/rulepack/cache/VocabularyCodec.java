package labscore.rulepack.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Kind;
import labscore.evidence.Vocabulary;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of a vocabulary. */
public final class VocabularyCodec {

    private VocabularyCodec() {}

    public static void write(Vocabulary vocabulary, Output out) {
        out.writeString(vocabulary.packageName());
        out.writeInt(vocabulary.types().size());
        for (EvidenceType type : vocabulary.types().values()) {
            writeType(type, out);
        }
        out.writeInt(vocabulary.enums().size());
        for (Map.Entry<String, List<String>> constants : vocabulary.enums().entrySet()) {
            out.writeString(constants.getKey());
            Binary.writeTexts(constants.getValue(), out);
        }
    }

    public static Vocabulary read(Input in) {
        String packageName = in.readString();
        Map<String, EvidenceType> types = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            EvidenceType type = readType(in);
            types.put(type.name(), type);
        }
        Map<String, List<String>> enums = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            enums.put(in.readString(), List.copyOf(Binary.readTexts(in)));
        }
        return new Vocabulary(packageName, types, enums);
    }

    private static void writeType(EvidenceType type, Output out) {
        out.writeString(type.name());
        out.writeByte(type.kind().ordinal());
        Binary.writeNumber(type.halfLifeDays(), out);
        out.writeBoolean(type.expected());
        Binary.writeText(type.about(), out);
        out.writeInt(type.fields().size());
        for (Field field : type.fields()) {
            writeField(field, out);
        }
        Binary.writePlace(type.where(), out);
    }

    private static EvidenceType readType(Input in) {
        String name = in.readString();
        Kind kind = Kind.values()[in.readByte()];
        Double halfLife = Binary.readNumber(in);
        boolean expected = in.readBoolean();
        String about = Binary.readText(in);
        List<Field> fields = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            fields.add(readField(in));
        }
        return new EvidenceType(name, kind, halfLife, expected, about, List.copyOf(fields), Binary.readPlace(in));
    }

    private static void writeField(Field field, Output out) {
        out.writeString(field.name());
        out.writeByte(field.type().value().ordinal());
        Binary.writeText(field.type().enumName(), out);
        out.writeBoolean(field.required());
        out.writeBoolean(field.lab());
        Binary.writeText(field.about(), out);
        Binary.writeText(field.unit(), out);
        out.writeBoolean(field.range() != null);
        if (field.range() != null) {
            out.writeDouble(field.range().from());
            out.writeDouble(field.range().to());
        }
        Binary.writeTexts(field.oneOf(), out);
        Binary.writePlace(field.where(), out);
    }

    private static Field readField(Input in) {
        String name = in.readString();
        FieldType type = new FieldType(FieldType.Value.values()[in.readByte()], Binary.readText(in));
        boolean required = in.readBoolean();
        boolean lab = in.readBoolean();
        String about = Binary.readText(in);
        String unit = Binary.readText(in);
        Field.Range range = in.readBoolean() ? new Field.Range(in.readDouble(), in.readDouble()) : null;
        return new Field(name, type, required, lab, about, unit, range, List.copyOf(Binary.readTexts(in)),
                Binary.readPlace(in));
    }
}
