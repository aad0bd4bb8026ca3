(defrule r{id} (Move (id ?id) (area {WORD}) (standing {OTHER}) (handsOn TRUE) (to ?lab) (weight ?w))
  =>
  credit ?lab | (* 4 ?w) | ?id)
