(defrule r{id} (Incident (cause {WORD}) (records ?records&:(and (>= ?records {low}) (< ?records {high}))) (lab ?lab) (weight ?w))
  => (send ?lab add-s{id} ?w))
;; totals
(if (> ?l:s{id} 0.5) then
  (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* -4 (/ ?l:s{id} (+ ?l:s{id} 2))))))
