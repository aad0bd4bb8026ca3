(defrule r{id} (Release (id ?id) (area {WORD}) (quality ?quality&:(and (>= ?quality {low}) (< ?quality {high}))) (lab ?lab) (weight ?w))
  =>
  credit ?lab | (* 3 ?w (/ ?quality (+ ?quality 50))) | ?id)
