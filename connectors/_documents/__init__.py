"""Documents for people: office files, messages, sheets laid out by hand, pictures and the text in them."""
