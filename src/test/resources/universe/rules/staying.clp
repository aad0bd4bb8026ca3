(defrule r{id} (Move (area {WORD}) (standing {OTHER}) (handsOn FALSE) (to ?lab) (person ?person) (day ?day) (weight ?w))
  (not (Move (person ?person) (from ?lab) (day ?later&:(> ?later ?day))))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 3 ?w))))
