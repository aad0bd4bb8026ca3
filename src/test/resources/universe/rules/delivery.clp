(defrule r{id} (Contract (id ?id) (sector {WORD}) (usd ?usd&:(>= ?usd 100)) (lab ?lab) (day ?day) (weight ?w))
  (Release (id ?release) (lab ?lab) (area {OTHER}) (quality ?quality&:(>= ?quality 50)) (day ?later&:(> ?later ?day)) (weight ?v))
  =>
  credit ?lab | (* 2 (min ?w ?v)) | ?id ?release)
