package labscore.scenario.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.problem.Location;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of a fact, its place aside. */
public final class FactCodec {

    private FactCodec() {}

    public static void write(Fact fact, Output out) {
        out.writeString(fact.id());
        out.writeString(fact.type());
        out.writeInt(fact.fields().size());
        for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
            out.writeString(field.getKey());
            FieldValueCodec.write(field.getValue(), out);
        }
        Binary.writeIfAny(fact.date(), FactCodec::writeDate, out);
        Binary.writeIfAny(fact.until(), FactCodec::writeDate, out);
        Binary.writeIfAny(fact.known(), FactCodec::writeDate, out);
        out.writeDouble(fact.confidence());
        Binary.writeList(fact.sources(), FactCodec::writeSource, out);
        Binary.writeText(fact.event(), out);
        out.writeByte(fact.status().ordinal());
        out.writeBoolean(fact.contested());
        Binary.writeText(fact.supersedes(), out);
        Binary.writeText(fact.reverses(), out);
        Binary.writeText(fact.note(), out);
    }

    /** @param where it stands */
    public static Fact read(Location where, Input in) {
        String id = in.readString();
        String type = in.readString();
        Map<String, Object> fields = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            fields.put(in.readString(), FieldValueCodec.read(in));
        }
        return new Fact(id, type, fields, Binary.readIfAny(FactCodec::readDate, in),
                Binary.readIfAny(FactCodec::readDate, in), Binary.readIfAny(FactCodec::readDate, in),
                in.readDouble(), Binary.readList(FactCodec::readSource, in), Binary.readText(in),
                Status.values()[in.readByte()], in.readBoolean(), Binary.readText(in), Binary.readText(in),
                Binary.readText(in), where);
    }

    private static void writeSource(Source source, Output out) {
        Binary.writeText(source.title(), out);
        Binary.writeText(source.publisher(), out);
        Binary.writeText(source.url(), out);
        Binary.writeIfAny(source.published(), FactCodec::writeDate, out);
        Binary.writeText(source.tier(), out);
        Binary.writeText(source.derivedFrom(), out);
    }

    private static Source readSource(Input in) {
        return new Source(Binary.readText(in), Binary.readText(in), Binary.readText(in),
                Binary.readIfAny(FactCodec::readDate, in), Binary.readText(in), Binary.readText(in));
    }

    static void writeDate(EvidenceDate date, Output out) {
        out.writeLong(date.first().toEpochDay());
        out.writeLong(date.last().toEpochDay());
    }

    static EvidenceDate readDate(Input in) {
        return new EvidenceDate(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
    }
}
