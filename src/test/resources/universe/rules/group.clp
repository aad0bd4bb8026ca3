(defrule r{id} (GroupDeparture (area {WORD}) (people ?gone&:(and (>= ?gone {low}) (< ?gone {high}))) (lab ?lab) (weight ?w))
  (Headcount (lab ?lab) (people ?staff&:(> ?staff 0)) (day ?day))
  (not (Headcount (lab ?lab) (day ?later&:(> ?later ?day))))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* -8 ?w (/ ?gone (+ ?gone (/ ?staff 20)))))))
