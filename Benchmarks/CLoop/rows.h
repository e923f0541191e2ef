/* The tables of an SQLite file in memory, column by column. */
#ifndef ROWS_H
#define ROWS_H

#include <sqlite3.h>
#include <stdint.h>

enum kind { KIND_INTEGER, KIND_REAL, KIND_TEXT };

struct column {
  enum kind kind;
  uint8_t *nulls;    /* one a row; NULL when no cell is missing */
  int64_t *integers; /* KIND_INTEGER */
  double *reals;     /* KIND_REAL */
  char *bytes;       /* KIND_TEXT: one text after another */
  int64_t *offsets;  /* KIND_TEXT: where each starts, and last where the last one ends */
};

struct table {
  char *name;
  char *ddl;
  int64_t count;
  int width;
  struct column *columns;
};

struct database {
  char *name;
  int page_size;
  int table_count;
  struct table *tables;
};

/* Reads all tables of a file, in the order in which they were made; ends the program on failure. */
void read_database(const char *path, struct database *database);

/* Ends the program with what SQLite says. */
_Noreturn void fail(sqlite3 *connection, const char *what);

#endif
