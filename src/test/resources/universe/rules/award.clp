(defrule r{id} (Audit (id ?id) (standard {WORD}) (passed TRUE) (lab ?lab) (weight ?w))
  => (send ?lab add-s{id} ?w ?id))
;; totals
(if (and (> ?l:s{id} {low}) (<= ?l:s{id} {high})) then
  credit (instance-name ?l) | (* 4 (/ ?l:s{id} (+ ?l:s{id} 1))) | ?l:e{id})
