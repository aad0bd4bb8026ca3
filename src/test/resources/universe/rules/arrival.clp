(defrule r{id} (Move (area {WORD}) (standing {OTHER}) (handsOn TRUE) (weight ?w))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 4 ?w))))
