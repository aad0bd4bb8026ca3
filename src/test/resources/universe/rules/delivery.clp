(defrule r{id} (Contract (sector {WORD}) (usd ?usd&:(>= ?usd 100)) (lab ?lab) (day ?day) (weight ?w))
  (Release (lab ?lab) (area {OTHER}) (quality ?quality&:(>= ?quality 50)) (day ?later&:(> ?later ?day)) (weight ?v))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 2 (min ?w ?v)))))
