(defrule r{id} (Incident (cause {WORD}) (severity {OTHER}) (records ?records&:(>= ?records 300)) (lab ?lab) (weight ?w))
  (not (Audit (lab ?lab) (standard SAFETY) (passed TRUE)))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* -2 ?w))))
