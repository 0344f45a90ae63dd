"""Changes of a pose that is there: how people ask for them, how Mini says them, how they are carried out in closed form."""
