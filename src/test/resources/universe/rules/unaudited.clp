(defrule r{id} (Incident (id ?id) (cause {WORD}) (severity {OTHER}) (records ?records&:(>= ?records 300)) (lab ?lab) (weight ?w))
  (not (Audit (lab ?lab) (standard SAFETY) (passed TRUE)))
  =>
  credit ?lab | (* -2 ?w) | ?id)
