/*
 * Read before everything else where better-sqlite3 is built for a runtime that stops at Node-API 9.
 *
 * Under the experimental Node-API such a runtime ends the program when a finalizer that runs inside the garbage
 * collector touches JavaScript. It offers a call that runs the finalizer later instead, and node-addon-api uses that call
 * where this macro says that it is there; the published headers leave both out.
 */
#ifndef READOUT_NODE_API_SHIM_H
#define READOUT_NODE_API_SHIM_H

#include <node_api.h>

#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER

EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env, napi_finalize finalizer, void* data, void* hint);
EXTERN_C_END

#endif
