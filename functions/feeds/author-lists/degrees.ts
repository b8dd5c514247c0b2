/** Written with dots and without: `MD`, `M.D.` */
const WITH_DOTS = new Set(
  'MD PhD DPhil MPH MSc BSc MS MA BA BS MBBS MB ChB BChir BMBS MBChB BCh MHS MPhil DSc PsyD EdD DDS DMD DNP MSN MRCP FACC DrPH ScD PharmD DVM DO RN MBA FRCP FRCPC BTech MTech BCom MCom BEng MEng BArch MArch Prof Dr'.split(
    ' ',
  ),
);
/** Without alone: with dots, many would be initials, as `M.S.W.` */
const WITHOUT_DOTS = new Set(
  'FRCA FRCR FRCS FRCSEd FRCPCH FRCPath FRCOG MRCS MRCGP MRCPsych FRACP FRANZCP FRANZCOG FANZCA FFPH FMedSci FRS FRSE FRSC FREng CBE MBE OBE FACE FACP FACS FACOG FAAN FAHA FASN FESC FIDSA MSCE MSCI MSCR MSPH MSHS MSHP MSBA MSTR MSEd MSW MEd MHSc MMed MMedSc MMSc ScM BHSc BMed BMedSci BMBCh MBBCh MBBChir BSN BPharm MPharm DMSc DMedSc DNSc DClinPsy APRN PA-C FNP-BC'.split(
    ' ',
  ),
);
/** With dots alone, where the letters are a name or initials else (`BAO`, `PE`), and forms: `Dr. med.`, `Dist.M.ASCE`. */
const OTHERS = /^(?:M\.Ch\.?|B\.A\.O\.?|P\.E\.|Dr\.? ?(?:med|rer)\.?|(?:[A-Z][a-z]*\.){1,3}ASCE)$/;

export const isDegree = (text: string): boolean =>
  text.length <= 12 &&
  (WITHOUT_DOTS.has(text) || WITH_DOTS.has(text.replaceAll('.', '')) || OTHERS.test(text));

/** Not initials, whatever stands before: `Roe, PhD` is no `PhD Roe`, as `Roe, MD` may be `MD Roe`. */
const NO_INITIALS = /^(?:PhD|Ph\.D\.?|MSc|BSc|DPhil|DrPH|ScD|PharmD)$/;
export const isSurelyDegree = (text: string): boolean => NO_INITIALS.test(text);
