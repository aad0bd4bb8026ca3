(defrule r{id} (Release (area {WORD}) (quality ?quality&:(and (>= ?quality {low}) (< ?quality {high}))) (weight ?w))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 3 ?w (/ ?quality (+ ?quality 50))))))
