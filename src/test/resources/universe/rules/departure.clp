(defrule r{id} (Move (area {WORD}) (standing {OTHER}) (weight ?w))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* -2 ?w))))
