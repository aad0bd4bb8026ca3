package labscore.universe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of the vocabulary. */
final class Words {

    static final List<String> AREAS =
            List.of("LANGUAGE", "CODING", "VISION", "SCIENCE", "SPEECH", "ROBOTICS", "WEATHER", "MUSIC");
    static final List<String> STANDINGS = List.of("JUNIOR", "SENIOR", "LEADING", "EMINENT");
    static final List<String> SECTORS =
            List.of("BANKS", "TRADE", "HEALTH", "STATE", "MEDIA", "ENERGY", "SCHOOLS", "FARMS");
    static final List<String> CAUSES =
            List.of("MISTAKE", "MISUSE", "SUPPLIER", "THEFT", "OVERLOAD", "DESIGN", "WEAR", "STORM");
    static final List<String> SEVERITIES = List.of("MINOR", "MODERATE", "SERIOUS", "SEVERE");
    static final List<String> STANDARDS =
            List.of("QUALITY", "SECRECY", "SAFETY", "ACCESS", "RECORDS", "ENERGY_USE", "TRAINING", "SUPPLY");

    static final Set<String> ALL = Stream.of(AREAS, STANDINGS, SECTORS, CAUSES, SEVERITIES, STANDARDS)
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private Words() {}
}
