/** With this header CloudFront shows, by a secret, that it is the one who passes a request on. */
export const edgeHeader = 'x-hub-edge';

/** The session's cookie over https, which CloudFront makes part of its key. */
export const sessionCookie = '__Host-session';
