// Runs before any other script: the page has no use for these, and no switch stops their traffic wholly.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport']) {
  delete window[name];
}
