#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <sqlite3.h>
#include <stdint.h>

// sqlite3_config is variadic, which Swift cannot call.
static inline int csqlite_disable_memory_status(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// SQLITE_TRANSIENT is a cast that Swift does not import.
static inline int csqlite_bind_text_copy(
    sqlite3_stmt *statement, int place, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
static inline int csqlite_bind_blob_copy(
    sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, place, bytes, count, SQLITE_TRANSIENT);
}
static inline void csqlite_result_text_copy(
    sqlite3_context *context, const char *bytes, int count) {
  sqlite3_result_text(context, bytes, count, SQLITE_TRANSIENT);
}

// SQLite extends these structures from their first member on, which only C promises to lay out so.
typedef struct {
  sqlite3_vtab base;
  void *cells;
} csqlite_batch_table;
typedef struct {
  sqlite3_vtab_cursor base;
  void *cells;
  void *columns;
  int64_t row;
  int64_t end;
} csqlite_batch_cursor;

// What an aggregate keeps between the rows of a group; SQLite hands it out filled with zeros.
typedef struct {
  void *state;
} csqlite_aggregate;

#endif
