(defrule r{id} (Move (area {WORD}) (standing {OTHER}) (from ?from) (to ?to) (weight ?w))
  => (send ?to add-s{id} ?w) (send ?from add-t{id} ?w))
;; totals
(if (> ?l:s{id} ?l:t{id}) then
  (bind ?*n{id}* (+ ?*n{id}* 1)) (bind ?*s{id}* (+ ?*s{id}* (* 5 (/ ?l:s{id} (+ ?l:s{id} ?l:t{id} 2))))))
