// What of ncurses does not reach Swift by itself: macros, stdscr, variadic functions. One terminal a process.
#ifndef RONDETAFEL_CNCURSES_SHIM_H
#define RONDETAFEL_CNCURSES_SHIM_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { RT_PASTE_BEGIN = KEY_MAX - 2, RT_PASTE_END = KEY_MAX - 1 };

// 1 when the screen stands, 0 when this terminal can not.
static inline int rt_start(int colours) {
    setlocale(LC_ALL, "");
    set_escdelay(25);
    if (newterm(NULL, stdout, stdin) == NULL) return 0;
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    intrflush(stdscr, FALSE);
    if (colours && has_colors()) {
        start_color();
        use_default_colors();
        init_pair(1, COLOR_CYAN, -1);
        init_pair(2, COLOR_GREEN, -1);
        init_pair(3, COLOR_YELLOW, -1);
        init_pair(4, COLOR_BLUE, -1);
    }
    define_key("\033[200~", RT_PASTE_BEGIN);
    define_key("\033[201~", RT_PASTE_END);
    fputs("\033[?2004h", stdout);
    fflush(stdout);
    return 1;
}
static inline void rt_stop(void) {
    fputs("\033[?2004l", stdout);
    fflush(stdout);
    if (!isendwin()) endwin();
}
static inline int rt_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
static inline int rt_rows(void) { return LINES; }
static inline int rt_columns(void) { return COLS; }
// Fits the screen to the terminal as the kernel knows it; 1 when that changed it.
static inline int rt_fit(void) {
    struct winsize size;
    if (ioctl(1, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
    if (size.ws_row == LINES && size.ws_col == COLS) return 0;
    resizeterm(size.ws_row, size.ws_col);
    return 1;
}
static inline void rt_put(int row, int column, const char *text, int pair, int bold, int reverse, int underline) {
    attr_t attributes = A_NORMAL;
    if (bold) attributes |= A_BOLD;
    if (reverse) attributes |= A_REVERSE;
    if (underline) attributes |= A_UNDERLINE;
    attr_set(attributes, (short)(has_colors() ? pair : 0), NULL);
    mvaddstr(row, column, text);
}
static inline void rt_clear_row(int row) { attr_set(A_NORMAL, 0, NULL); move(row, 0); clrtoeol(); }
static inline void rt_redraw_all(void) { clearok(stdscr, TRUE); }
static inline void rt_show(int row, int column, int visible) {
    curs_set(visible ? 1 : 0);
    if (visible) move(row, column);
    refresh();
}
// 0 nothing there, 1 a character, 2 a function key.
static inline int rt_key(int *out) {
    wint_t key = 0;
    int kind = get_wch(&key);
    if (kind == ERR) return 0;
    *out = (int)key;
    return kind == KEY_CODE_YES ? 2 : 1;
}
#endif
