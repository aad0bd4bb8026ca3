package labscore.rulepack.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Mean;
import labscore.scheme.Profile;
import labscore.scheme.Scale;
import labscore.scheme.Scheme;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.KeptFiles;
import labscore.store.Output;

/** The binary form of a scorecard's numbers. */
public final class SchemeCodec {

    private SchemeCodec() {}

    public static void write(Scheme scheme, Output out) {
        out.writeString(scheme.title());
        Binary.writeList(scheme.dimensions(), SchemeCodec::writeDimension, out);
        writeMap(scheme.profiles(), SchemeCodec::writeProfile, out);
        writeMap(scheme.confidence().values(), SchemeCodec::writeDouble, out);
        out.writeByte(scheme.mean().ordinal());
        out.writeDouble(scheme.rankedFrom());
        out.writeDouble(scheme.coverageFloor());
        writeMap(scheme.grounds(), SchemeCodec::writeGrounds, out);
    }

    public static Scheme read(Input in) {
        return new Scheme(in.readString(), List.copyOf(Binary.readList(SchemeCodec::readDimension, in)),
                readMap(SchemeCodec::readProfile, in),
                new ConfidenceWords(readMap(Input::readDouble, in)), Mean.values()[in.readByte()],
                in.readDouble(), in.readDouble(), readMap(SchemeCodec::readGrounds, in));
    }

    public static void writeDimension(Dimension dimension, Output out) {
        out.writeString(dimension.id());
        out.writeString(dimension.title());
        out.writeString(dimension.rewards());
        out.writeDouble(dimension.weight());
        writeScale(dimension.scale(), out);
        writeGrounds(dimension.grounds(), out);
    }

    public static Dimension readDimension(Input in) {
        return new Dimension(in.readString(), in.readString(), in.readString(), in.readDouble(), readScale(in),
                readGrounds(in));
    }

    private static void writeScale(Scale scale, Output out) {
        out.writeBoolean(scale instanceof Scale.Odds);
        if (scale instanceof Scale.Odds odds) {
            out.writeDouble(odds.toDouble());
        } else if (scale instanceof Scale.Linear linear) {
            out.writeDouble(linear.from());
            out.writeDouble(linear.to());
        }
    }

    private static Scale readScale(Input in) {
        return in.readBoolean()
                ? new Scale.Odds(in.readDouble())
                : new Scale.Linear(in.readDouble(), in.readDouble());
    }

    private static void writeProfile(Profile profile, Output out) {
        out.writeString(profile.name());
        out.writeString(profile.title());
        writeMap(profile.weights(), SchemeCodec::writeDouble, out);
        writeGrounds(profile.grounds(), out);
    }

    private static Profile readProfile(Input in) {
        return new Profile(in.readString(), in.readString(), readMap(Input::readDouble, in), readGrounds(in));
    }

    private static void writeGrounds(Grounds grounds, Output out) {
        out.writeString(grounds.reason());
        out.writeString(grounds.source());
    }

    private static Grounds readGrounds(Input in) {
        return new Grounds(in.readString(), in.readString());
    }

    private static void writeDouble(Double number, Output out) {
        out.writeDouble(number);
    }

    /** In the order of the map. */
    private static <T> void writeMap(Map<String, T> map, Binary.ItemWriter<T> writer, Output out) {
        Binary.writeList(map.entrySet(), (entry, to) -> {
            to.writeString(entry.getKey());
            writer.write(entry.getValue(), to);
        }, out);
    }

    private static <T> Map<String, T> readMap(KeptFiles.Reader<T> reader, Input in) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(in.readString(), reader.read(in));
        }
        return Collections.unmodifiableMap(map);
    }
}
