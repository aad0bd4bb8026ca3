(defrule r{id} (Contract (sector {WORD}) (years ?years&:(and (>= ?years {low}) (< ?years {high}))) (lab ?lab) (usd ?usd) (weight ?w))
  => (send ?lab add-s{id} (* ?w ?usd)))
;; totals
(if (> ?l:s{id} 20) then
  (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 6 (/ ?l:s{id} (+ ?l:s{id} 200))))))
