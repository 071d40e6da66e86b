-- A picture's files have their name before its row is there, so the program chooses the id.

grant insert (picture_id) on picture to voordeur_api;
