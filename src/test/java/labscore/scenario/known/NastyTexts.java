package labscore.scenario.known;

import java.util.List;

/** Lists of facts as few people write them: files that can be read all the same. */
final class NastyTexts {

    static final List<String> ALL = List.of(
            """
            # comment
            facts:
              # of the first
              - type: A
                note: |
                  text
                    - more

              - type: B
                note: >+
                  folded
                  text


              # between
              - type: C
                note: plain text
                  over lines

                  and more
              - type: D
                note: "quoted
              - type: not an item

              text"
              - type: E
                note: |2
                    deep
              - type: F
                note: |-

                sources: [ { title: "a
                  b" }, { title: c,
              url: d } ]
            # at the end
            """,
            """
            facts:
            - type: A
              sources:
              - title: a
              - title: b
            - type: B
              note: >-
               folded
            -   type: C
            - type: D
            """,
            """
            scenario: Other keys
            labs: { a: { name: A } }
            facts:
              - type: A
                sources:
                  - title: a
              - type: B
                note: |+
                  kept

              - type: C
            weights:
              security: 2
            add:
              - type: D
            """,
            """
            scenario: The list in line with its key
            facts:
            - type: A
            - type: B
            # the end
            weights: { security: 2 }
            """,
            """
              facts:
                - type: A
                - type: B
                -
                  type: C
                - type: D
            """,
            """
            facts:
              - scalar
              - "quoted scalar
                over lines"
              - - nested
                - list
              - ? key
                : value
              - - - deep
              -
              - ~
              - |
                block

              - { type: A,
                  note: b }
              - type: Z
            """,
            """
            ---
            facts:
              - type: A
                a: [[], [[b]]]
              - type: B
            ...
            """,
            """
            facts: [ { type: A }, { type: B },
              { type: C } ]
            """,
            """
            ? facts
            :
              - type: A
              - type: B
            """,
            """
            ? facts
            : - type: A
              - type: B
              - type: C
            """,
            "facts:\n  - type: A\n    note: |+\n\n\n  - type: B\n    note: |+\n\n",
            "\uFEFFfacts:\n  - type: \u00E9\n  - type: \u65E5\u672C\n  - type: C",
            "facts:\n  - type: A # comment\r  - type: B\n  - \"C\n  - c\"\n",
            "facts:\n  - type: A # comment\r  - type: B\n  - type: C\n  - type: D\n");

    private NastyTexts() {}
}
