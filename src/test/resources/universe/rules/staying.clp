(defrule r{id} (Move (id ?id) (area {WORD}) (standing {OTHER}) (handsOn FALSE) (to ?lab) (person ?person) (day ?day) (weight ?w))
  (not (Move (person ?person) (from ?lab) (day ?later&:(> ?later ?day))))
  =>
  credit ?lab | (* 3 ?w) | ?id)
