(defrule r{id} (GroupDeparture (id ?id) (area {WORD}) (people ?gone&:(and (>= ?gone {low}) (< ?gone {high}))) (lab ?lab) (weight ?w))
  (Headcount (id ?size) (lab ?lab) (people ?staff&:(> ?staff 0)) (day ?day))
  (not (Headcount (lab ?lab) (day ?later&:(> ?later ?day))))
  =>
  credit ?lab | (* -8 ?w (/ ?gone (+ ?gone (/ ?staff 20)))) | ?id ?size)
