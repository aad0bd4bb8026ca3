(defrule r{id} (Incident (id ?id) (cause {WORD}) (severity {OTHER}) (records ?records&:(< ?records 300)) (lab ?lab) (weight ?w))
  =>
  credit ?lab | (* -3 ?w) | ?id)
