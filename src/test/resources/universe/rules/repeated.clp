(defrule r{id} (Incident (id ?id) (cause {WORD}) (records ?records&:(and (>= ?records {low}) (< ?records {high}))) (lab ?lab) (weight ?w))
  => (send ?lab add-s{id} ?w ?id))
;; totals
(if (> ?l:s{id} 0.5) then
  credit (instance-name ?l) | (* -4 (/ ?l:s{id} (+ ?l:s{id} 2))) | ?l:e{id})
