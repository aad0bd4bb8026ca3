(defrule r{id} (Audit (standard {WORD}) (passed TRUE) (lab ?lab) (weight ?w))
  => (send ?lab add-s{id} ?w))
;; totals
(if (and (> ?l:s{id} {low}) (<= ?l:s{id} {high})) then
  (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 4 (/ ?l:s{id} (+ ?l:s{id} 1))))))
