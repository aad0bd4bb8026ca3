(defrule r{id} (Incident (cause {WORD}) (severity {OTHER}) (records ?records&:(< ?records 300)) (weight ?w))
  => (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* -3 ?w))))
