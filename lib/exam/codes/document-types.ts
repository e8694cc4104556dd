import type { CodeList } from './code-list.ts';

/** The union of what guides of several years name; its order is ours. A passport was seen in none of them. */
export const documentTypes: CodeList = {
  id: 'document-types',
  label: '证件类型',
  items: [
    { code: 'residentIdCard', name: '身份证', confidence: 'official' },
    { code: 'officerCard', name: '军官证', confidence: 'secondary' },
    { code: 'hongKongMacauResidencePermit', name: '港澳居民居住证', confidence: 'secondary' },
    { code: 'taiwanResidencePermit', name: '台湾居民居住证', confidence: 'secondary' },
    { code: 'hongKongMacauTravelPermit', name: '港澳居民来往内地通行证', confidence: 'secondary' },
    { code: 'taiwanTravelPermit', name: '台湾居民来往大陆通行证', confidence: 'secondary' },
    { code: 'foreignPermanentResidentCard', name: '外国人永久居留证', confidence: 'official' },
    { code: 'overseasTalentResidencePermit', name: '海外高层次人才居住证', confidence: 'official' },
  ],
  complete: false,
  source: 'guide L94, L111; the nurse exam’s guide of 2020 (med126 2129824)',
  confidence: 'inferred',
};
