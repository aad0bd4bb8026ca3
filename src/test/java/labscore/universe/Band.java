package labscore.universe;

import java.util.List;

/** A range of numbers, the upper end outside; those of one list don't overlap. */
record Band(int low, int high) {

    static final List<Band> YEARS = List.of(new Band(2, 3), new Band(3, 5), new Band(5, 7), new Band(7, 50));
    static final List<Band> QUALITY = List.of(new Band(60, 80), new Band(80, 100), new Band(40, 60), new Band(20, 40));
    static final List<Band> RECORDS =
            List.of(new Band(1, 200), new Band(200, 400), new Band(400, 700), new Band(700, 1001));
    static final List<Band> PEOPLE = List.of(new Band(2, 20), new Band(20, 40), new Band(40, 70), new Band(70, 101));
    static final List<Band> PASSED = List.of(new Band(0, 1), new Band(1, 2), new Band(2, 4), new Band(4, 50));
}
