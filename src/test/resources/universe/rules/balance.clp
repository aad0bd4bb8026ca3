(defrule r{id} (Move (id ?id) (area {WORD}) (standing {OTHER}) (from ?from) (to ?to) (weight ?w))
  => (send ?to add-s{id} ?w ?id) (send ?from add-t{id} ?w ?id))
;; totals
(if (> ?l:s{id} ?l:t{id}) then
  credit (instance-name ?l) | (* 5 (/ ?l:s{id} (+ ?l:s{id} ?l:t{id} 2))) | ?l:e{id})
