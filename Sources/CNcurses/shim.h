#ifndef TANDEM_CNCURSES_SHIM_H
#define TANDEM_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <sys/signalfd.h>
#include <term.h>
#include <wchar.h>

// <wchar.h> only declares it under _XOPEN_SOURCE, which Swift's modules leave undefined.
extern int wcwidth(wchar_t character);

// Swift refuses C's global variables, and macros with casts are not imported at all.

static inline WINDOW *tandem_window(void) { return stdscr; }
static inline WINDOW *tandem_physical_screen(void) { return curscr; }
static inline int tandem_colours(void) { return COLORS; }

static inline attr_t tandem_bold(void) { return A_BOLD; }
static inline attr_t tandem_dim(void) { return A_DIM; }
static inline attr_t tandem_italic(void) { return A_ITALIC; }
static inline attr_t tandem_underline(void) { return A_UNDERLINE; }
static inline attr_t tandem_reverse(void) { return A_REVERSE; }

// A pair number above 32767 only fits the extended argument, which C passes as void *.
static inline void tandem_attributes(WINDOW *window, attr_t attributes, int pair) {
  (void)wattr_set(window, attributes, (short)(pair > 32767 ? 32767 : pair), &pair);
}

static inline void tandem_background(WINDOW *window, int pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, (short)(pair > 32767 ? 32767 : pair), &pair) == OK)
    wbkgrndset(window, &blank);
}

// cup: without it a terminal cannot show a picture.
static inline bool tandem_can_place_cursor(void) {
  char name[] = "cup";
  char *value = tigetstr(name);
  return value != 0 && value != (char *)-1;
}

#endif
