(defrule r{id} (Move (id ?id) (area {WORD}) (standing {OTHER}) (from ?lab) (weight ?w))
  =>
  credit ?lab | (* -2 ?w) | ?id)
