(defrule r{id} (Contract (id ?id) (sector {WORD}) (years ?years&:(and (>= ?years {low}) (< ?years {high}))) (lab ?lab) (usd ?usd) (weight ?w))
  => (send ?lab add-s{id} (* ?w ?usd) ?id))
;; totals
(if (> ?l:s{id} 20) then
  credit (instance-name ?l) | (* 6 (/ ?l:s{id} (+ ?l:s{id} 200))) | ?l:e{id})
